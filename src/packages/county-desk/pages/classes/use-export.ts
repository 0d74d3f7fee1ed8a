import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { openDocument } from '../../../../platform/open-document'
import type { PlanRef } from '../../class-parts/answers'

/** Writes all classes as a spreadsheet and opens it; the outcome says whether it could be opened. */
export const useExport = (plan: PlanRef) =>
  useDeed(async () => openDocument(await api.classForming.exportClasses.mutate(plan)), [])
