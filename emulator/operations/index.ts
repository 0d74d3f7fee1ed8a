import { addCollection } from './add-collection'
import { aggregateDocuments } from './aggregate-documents'
import type { Operation } from './context'
import { countDocuments } from './count-documents'
import { getDocument } from './get-document'
import { insertDocument } from './insert-document'
import { invokeFunction } from './invoke-function'
import { modifyAndReturn } from './modify-and-return'
import { modifyDocument } from './modify-document'
import { removeDocument } from './remove-document'
import { batchCopyFile, batchDeleteFile, batchGetDownloadUrl, getUploadMetadata } from './storage'
import { abortTransaction, commitTransaction, startTransaction } from './transaction'
import { wxApi } from './wx-api'

/** Every action of the SDK that the emulator imitates; any other is refused by name. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries({
    'database.insertDocument': insertDocument,
    'database.getDocument': getDocument,
    'database.calculateDocument': countDocuments,
    'database.modifyDocument': modifyDocument,
    'database.modifyAndReturnDoc': modifyAndReturn,
    'database.removeDocument': removeDocument,
    'database.aggregateDocuments': aggregateDocuments,
    'database.startTransaction': startTransaction,
    'database.commitTransaction': commitTransaction,
    'database.abortTransaction': abortTransaction,
    'database.addCollection': addCollection,
    'storage.getUploadMetadata': getUploadMetadata,
    'storage.batchGetDownloadUrl': batchGetDownloadUrl,
    'storage.batchDeleteFile': batchDeleteFile,
    'storage.batchCopyFile': batchCopyFile,
    'functions.invokeFunction': invokeFunction,
    'wx.api': wxApi,
  }),
)
