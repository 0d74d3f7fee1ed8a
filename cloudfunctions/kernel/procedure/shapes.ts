import * as z from 'zod'

/** Pieces of request shapes that belong to no context; every request is a strict object made of such pieces. */
export const nothing = z.strictObject({})
export const reason = z.string().trim().min(2).max(200)
export const searchText = z.string().trim().max(40)
/** Chosen by the client once per intention and kept through retries, so that a repeated request is the same one. */
export const requestKey = z.string().regex(/^[\w-]{8,64}$/)
