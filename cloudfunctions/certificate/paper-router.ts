import { router } from '@/cloudfunctions/kernel'
import { printCertificate } from './procedures/print-certificate'
import { printMyCertificate, printMyTranscript } from './procedures/print-mine'

/** A branch of its own: it carries a typeface of 10 MB, which belongs into the function for long work and not into the interactive one. */
export const paperRouter = router({ printCertificate, printMyCertificate, printMyTranscript })
