import type { Transport } from '@shared/host'
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'

const bridge: Transport = {
  call: (method, args) => ipcRenderer.invoke('call', method, args),
  listen(receive) {
    // The event would hand the page the whole of ipcRenderer.
    const pass = (_event: IpcRendererEvent, name: string, payload: unknown) =>
      receive(name, payload)
    ipcRenderer.on('event', pass)
    return () => ipcRenderer.off('event', pass)
  },
}

contextBridge.exposeInMainWorld('diptych', bridge)
