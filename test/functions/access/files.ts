import { jobs } from '@/cloudfunctions/kernel'
import type { PersonId } from '@/domain/shared'
import type { TestCounty } from '../county'
import type { Stack } from '../stack'
import { type Caller, type Line, people } from './callers'
import { finishedJob } from './finished-job'

/** Two uploads of the account and a finished job that it ordered. */
export async function layFiles(
  { ask }: Stack,
  { store }: TestCounty,
  account: string,
): Promise<{ file: string; doomedFile: string; ownJob: string }> {
  const begin = async (requestKey: string) =>
    (
      await ask<{ id: string }>(account, 'mutation', 'file.beginOwnFile', {
        name: '教案.pdf',
        bytes: 100,
        requestKey,
      })
    ).id
  const { person } = await ask<{ person: PersonId }>(account, 'query', 'people.me')
  const ownJob = 'access-own-job'
  await store.insert(jobs, finishedJob(ownJob, 'inspect-file', person))
  return { file: await begin('access-file-1'), doomedFile: await begin('access-file-2'), ownJob }
}

/** A file is reached by its owner alone; it does not exist for anybody else. */
export const fileLines = ({
  file,
  doomedFile,
  ownJob,
}: {
  file: string
  doomedFile: string
  ownJob: string
}): Record<string, Line> => {
  const owner: Caller[] = ['trainee']
  return {
    'file.beginOwnFile': {
      input: { name: '教案.pdf', bytes: 100, requestKey: 'access-table' },
      allowed: people,
    },
    'file.myFiles': { input: {}, allowed: people },
    'file.file': { input: { file }, allowed: owner },
    'file.signParts': { input: { file, parts: [1] }, allowed: owner },
    'file.completeFile': { input: { file, digests: [] }, allowed: owner },
    'file.watchOwnFile': { input: { file, view: 'access-table' }, allowed: owner },
    'file.deleteOwnFile': { input: { file: doomedFile }, allowed: owner },
    'jobs.advanceOwn': { input: { job: ownJob }, allowed: owner },
  }
}
