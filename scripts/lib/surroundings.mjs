/** Whether there is a screen that a window could open on. */
export function hasDisplay(platform = process.platform, env = process.env) {
  if (platform !== 'linux') return true
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/**
 * Chromium, and Electron with it, refuses to run as root with its sandbox, on Linux. What is shown is
 * our own page alone, under a policy that lets nothing else in, so root may have its window.
 * @returns {string[]}
 */
export function sandboxFlags(platform = process.platform, uid = process.getuid?.()) {
  return platform === 'linux' && uid === 0 ? ['--no-sandbox'] : []
}
