/** A picture of a log, as the phone shrinks it before it is sent; bytes. */
export const LOG_PICTURE_LIMIT = 3 * 1024 * 1024
