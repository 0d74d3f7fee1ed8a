import { readKeyring } from '@/cloudfunctions/kernel'
import { bootstrapCounty } from '@/cloudfunctions/people/bootstrap'
import { instant } from '@/domain/shared'
import type { Emulator } from '@/emulator'
import { registerFile } from '../seed/clean-files'
import type { GeneratedCounty } from '../seed/generate-county'
import { type Client, clientOf } from './client'
import { importFile } from './import-file'
import { accountOf } from './people'

/** The county begins as a real one does: one-time code, first official, register of schools. Answers the official's client. */
export async function openCounty(emulator: Emulator, generated: GeneratedCounty): Promise<Client> {
  const { code: county, name } = generated.county
  const official = generated.personas.find(({ key }) => key === 'county-office')?.name ?? ''
  const { code } = await bootstrapCounty(
    { county, name, programme: 'zhejiang', official },
    { keyring: readKeyring(process.env.SUIXING_KEYS), now: instant(Date.now()) },
  )
  const office = clientOf(emulator, accountOf('county-office'))
  await office.ask('people.redeemInvitation', 'mutation', { county, code })
  const register = { name: '学校名册.xlsx', bytes: await registerFile(generated) }
  await importFile(office, 'schools', register, () => undefined)
  return office
}
