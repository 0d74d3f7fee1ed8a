import { hexToBytes } from '@noble/hashes/utils'
import { z } from 'zod'
import { MAX_GENERATION, STEP_SECONDS, unixSeconds } from '@/domain/check-in'

const LAST_SECOND = 2 ** 32 * STEP_SECONDS - 1

export const unixSecondsSchema = z.number().min(0).max(LAST_SECOND).transform(unixSeconds)

export const generationSchema = z.int().min(0).max(MAX_GENERATION)

/** Hex in either case, `fewest` to `most` bytes. */
export const hexBytes = (fewest: number, most: number) =>
  z
    .string()
    .regex(/^([0-9a-f]{2})*$/i, 'expected pairs of hex digits')
    .refine((hex) => hex.length >= fewest * 2 && hex.length <= most * 2, {
      error: fewest === most ? `expected ${fewest} bytes` : `expected ${fewest} to ${most} bytes`,
      abort: true,
    })
    .transform(hexToBytes)

export const datumSchema = z.enum(['wgs84', 'gcj02'])

export const latitudeSchema = z.number().min(-90).max(90)
export const longitudeSchema = z.number().min(-180).max(180)

export const coordinatesSchema = z.strictObject({
  lat: latitudeSchema,
  lng: longitudeSchema,
  datum: datumSchema,
})
