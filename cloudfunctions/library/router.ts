import { router } from '@/cloudfunctions/kernel'
import { answer } from './procedures/answer'
import { askAuthor } from './procedures/ask-author'
import { bringResource } from './procedures/bring-resource'
import { collectionFiles } from './procedures/collection-files'
import { exportCollection } from './procedures/export-collection'
import { listResources } from './procedures/list-resources'
import { myResources } from './procedures/my-resources'
import { openFile } from './procedures/open-file'
import { points } from './procedures/points'
import { propose } from './procedures/propose'
import { resource } from './procedures/resource'
import { search } from './procedures/search'
import { select } from './procedures/select'
import { withdraw } from './procedures/withdraw'

export const libraryRouter = router({
  answer,
  askAuthor,
  bringResource,
  collectionFiles,
  exportCollection,
  listResources,
  myResources,
  openFile,
  points,
  propose,
  resource,
  search,
  select,
  withdraw,
})
