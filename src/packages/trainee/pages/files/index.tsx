import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { refresh } from '../../../../api/mine'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { ForBound } from '../../../../components/for-bound'
import { OfflineNotice } from '../../../../components/offline'
import { Page } from '../../../../components/page'
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
  switch (files.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={files} />
    case 'ready':
      return <Files files={files} />
  }
}

function Files({ files }: { files: Extract<MyFiles, { state: 'ready' }> }) {
  const { list, now, asOf, begin, opened, onOpen, onClose, more } = files
  return (
    <>
      <OfflineNotice now={now} asOf={asOf} />
      <Card>
        <View className="card-title">{list.length > 0 ? myFilesCopy.add : myFilesCopy.none}</View>
        <View className="sub">{list.length > 0 ? myFilesCopy.intro : myFilesCopy.noneText}</View>
        <AddFile spec={OWN_SPEC} begin={begin} />
      </Card>
      {list.length > 0 && <Section title={myFilesCopy.list} />}
      {list.map((file) => (
        <KnownFile key={file.id} file={file} onOpen={onOpen} />
      ))}
      {more && <Button block text={myFilesCopy.more} onPress={more} />}
      <PlayerSheet file={opened} onClose={onClose} />
    </>
  )
}
