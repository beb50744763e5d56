export const isMac = /Mac|iP(hone|ad)/u.test(navigator.platform)
