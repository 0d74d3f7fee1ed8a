import { router } from '@/cloudfunctions/kernel'
import { beginOwnFile } from './procedures/begin-own-file'
import { completeFile } from './procedures/complete-file'
import { deleteOwnFile } from './procedures/delete-own-file'
import { file } from './procedures/file'
import { myFiles } from './procedures/my-files'
import { signParts } from './procedures/sign-parts'
import { watchOwnFile } from './procedures/watch-own-file'

export const fileRouter = router({
  beginOwnFile,
  completeFile,
  deleteOwnFile,
  file,
  myFiles,
  signParts,
  watchOwnFile,
})
