/** 16 random hexadecimal characters: names a plan through its retries, and a line of the form while it is moved. */
export const newKey = (): string =>
  Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join('')
