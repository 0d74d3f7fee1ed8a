import { z } from 'zod'
import { convertDatum, distanceInMetres } from '@/domain/check-in'
import { ruleCommand } from '../rule-command'
import { coordinatesSchema, datumSchema, latitudeSchema, longitudeSchema } from '../schemas'

export const commands = {
  distance: ruleCommand({
    summary: 'metres between two places, each in its own datum',
    input: z.strictObject({ from: coordinatesSchema, to: coordinatesSchema }),
    run: ({ from, to }) => ({ metres: distanceInMetres(from, to) }),
    example: {
      from: { lat: 30.25, lng: 120.16, datum: 'wgs84' },
      to: { lat: 30.25, lng: 120.16, datum: 'gcj02' },
    },
  }),

  'convert-datum': ruleCommand({
    summary: 'a place written in the other datum',
    input: z.strictObject({
      lat: latitudeSchema,
      lng: longitudeSchema,
      from: datumSchema,
      to: datumSchema,
    }),
    run({ lat, lng, from, to }) {
      const converted = convertDatum({ lat, lng, datum: from }, to)
      return { lat: converted.lat, lng: converted.lng }
    },
    example: { lat: 30.25, lng: 120.16, from: 'wgs84', to: 'gcj02' },
  }),
}
