import { useRouter } from '@tarojs/taro'
import { Button } from '../../../../components/button'
import { Empty } from '../../../../components/empty'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Waiting } from '../../../../components/waiting'
import { importCopy } from '../../../../copy/import'
import { fileSize } from '../../../../copy/numbers'
import { shellCopy } from '../../../../copy/shell'
import { NOT_BEGUN, Working } from '../../../../parts/spreadsheet/working'
import { replace } from '../../../../platform/navigate'
import { countyPages } from '../../paths'
import { Applied } from './applied'
import { Chooser } from './chooser'
import { PreviewPage } from './preview-page'
import { useImport } from './use-import'
import type { ImportKind, ImportView } from './view'

/** Imports the roster (`?kind=roster`) or the register of schools (`?kind=schools`). */
export default function ImportPage() {
  const kind: ImportKind = useRouter().params.kind === 'schools' ? 'schools' : 'roster'
  const work = useImport(kind)
  const { view } = work
  if (view.state === 'preview')
    return (
      <PreviewPage
        kind={kind}
        draft={view.draft}
        refusal={work.refusal}
        onApply={() => work.apply(view.draft)}
        onDiscard={() => work.discard(view.draft)}
      />
    )
  return (
    <Page desk title={importCopy.title(kind)}>
      <Content kind={kind} view={view} work={work} />
    </Page>
  )
}

interface ContentProps {
  kind: ImportKind
  view: Exclude<ImportView, { state: 'preview' }>
  work: ReturnType<typeof useImport>
}

function Content({ kind, view, work }: ContentProps) {
  switch (view.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={view} />
    case 'no-schools':
      return (
        <Empty
          icon="school"
          title={importCopy.noSchools}
          text={importCopy.noSchoolsWhy}
          action={{
            text: importCopy.title('schools'),
            onPress: () => replace(countyPages.importOf('schools')),
          }}
        />
      )
    case 'choosing':
      return <Chooser kind={kind} {...view} onChoose={work.choose} onDrop={work.send} />
    case 'sending':
      return (
        <Working
          title={importCopy.uploading}
          note={importCopy.uploadingFile(view.file.name, fileSize(view.file.size))}
        />
      )
    case 'working':
      return (
        <>
          <RefusalNotice refusal={work.refusal} />
          {work.refusal && view.work === 'applying' && (
            <Button text={shellCopy.retry} onPress={() => work.apply(view.draft)} />
          )}
          <Working title={importCopy[view.work]} note={view.fileName} progress={view.progress ?? NOT_BEGUN} />
        </>
      )
    case 'applied':
      return <Applied kind={kind} counts={view.counts} unchanged={view.unchanged} onAgain={work.again} />
  }
}
