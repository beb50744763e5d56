import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/highlights.css'
import './styles/forced-colours.css'
import './styles/print.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { fontsReady } from './composables/fonts'
import FailedStart from './features/window/FailedStart.vue'
import { connectHost } from './host'
import { connectionKey, helloKey } from './host/injection'

async function start(): Promise<void> {
  const connection = connectHost()
  const [hello] = await Promise.all([connection.host.hello(), fontsReady()])
  createApp(App)
    .use(createPinia())
    .provide(connectionKey, connection)
    .provide(helloKey, hello)
    .mount('#app')
}

start().catch((error: unknown) => {
  createApp(FailedStart, { message: error instanceof Error ? error.message : String(error) }).mount(
    '#app',
  )
})
