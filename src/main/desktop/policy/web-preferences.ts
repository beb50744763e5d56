/** Defaults of Electron are written out where they matter, so that nobody has to know them by heart. */
export function webPreferences(preload: string, devTools: boolean) {
  return {
    preload,
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // It would fetch its dictionaries from a network.
    spellcheck: false,
  } as const
}
