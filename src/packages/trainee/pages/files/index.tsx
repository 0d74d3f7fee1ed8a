import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { refresh } from '../../../../api/mine'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { ForBound } from '../../../../components/for-bound'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Section } from '../../../../components/section'
import { Waiting } from '../../../../components/waiting'
import { myFilesCopy } from '../../../../copy/my-files'
import { AddFile, KnownFile } from '../../../../parts/file-upload'
import { PlayerSheet } from './player-sheet'
import { type MyFiles, OWN_SPEC, useMyFiles } from './use-my-files'

/** Everything that a teacher has uploaded: half way, arrived, refused. */
export default function FilesPage() {
  useDidShow(() => void refresh())
  return (
    <Page title={myFilesCopy.title}>
      <ForBound>{() => <Content />}</ForBound>
    </Page>
  )
}

function Content() {
  const files = useMyFiles()
  const { reading } = files
  switch (reading.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={reading} />
    case 'ready':
      return <Files files={files} reading={reading} />
  }
}

type Ready = Extract<MyFiles['reading'], { state: 'ready' }>

function Files({ files, reading }: { files: MyFiles; reading: Ready }) {
  const { rows, asOf, more } = reading
  return (
    <>
      <ShownSince at={asOf} />
      <Card>
        <View className="card-title">{rows.length > 0 ? myFilesCopy.add : myFilesCopy.none}</View>
        <View className="sub">{rows.length > 0 ? myFilesCopy.intro : myFilesCopy.noneText}</View>
        <AddFile spec={OWN_SPEC} begin={files.begin} />
      </Card>
      {rows.length > 0 && <Section title={myFilesCopy.list} />}
      <RefusalNotice refusal={files.refusal} />
      {rows.map((file) => (
        <KnownFile key={file.id} file={file} onOpen={files.open} />
      ))}
      {more && <Button block text={myFilesCopy.more} onPress={more} />}
      <PlayerSheet file={files.opened} onClose={files.close} />
    </>
  )
}
