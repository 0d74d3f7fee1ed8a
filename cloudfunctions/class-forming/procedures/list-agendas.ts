import { forRoles, nothing, wholeCounty } from '@/cloudfunctions/kernel'
import { agendasOf } from '../templates/agendas'

/** The timetables that sessions of a class can be planned by. */
export const listAgendas = forRoles({ roles: ['county-office'], input: nothing, within: wholeCounty }).query(
  async ({ ctx: { store, now } }) => {
    const agendas = await agendasOf(store, now)
    return agendas.map(({ id, name, halfDays }) => ({ id, name, halfDays: halfDays.length }))
  },
)
