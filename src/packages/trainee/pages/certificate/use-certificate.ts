import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'
import { openDocument } from '../../../../platform/open-document'

export type MyCertificate = Answers['certificate']['myCertificate']

/** Kept on the phone: the code can be shown without a network. */
export const useMyCertificate = () =>
  useReading(['certificate.myCertificate'], () => api.certificate.myCertificate.query({}), { kept: true })

/** Prints one of the papers and opens it. */
export const usePrint = (paper: 'certificate' | 'transcript') =>
  useDeed(
    async (_: object) =>
      openDocument(
        await (paper === 'certificate' ? api.papers.printMyCertificate : api.papers.printMyTranscript).mutate(
          {},
        ),
      ),
    [],
  )
