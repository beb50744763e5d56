import { createHash } from 'node:crypto'

/**
 * The divider shows its cursor while it is dragged through a style element of its own making; these
 * are all the texts that element can hold, and no other inline style is let through.
 */
const dividerStyles = [
  '',
  ...['ew-resize', 'e-resize', 'w-resize'].map((cursor) => `*{cursor: ${cursor}!important;}`),
]

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const directives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ...dividerStyles.map(sha256)],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}

export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, sources]) => [name, ...sources].join(' '))
  .join('; ')

/** Sent with everything that either host answers: the desktop's own scheme and the loopback server. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}
