import { View } from '@tarojs/components'
import { Card } from '../../components/card'
import { similarWorkCopy as copy } from '../../copy/similar-work'
import { OpenFile } from './open-file'
import type { WatchedFile } from './watch'

/** Two files that cannot be shown here: each opens by itself. */
export const FilePair = ({ one, other }: { one: WatchedFile; other: WatchedFile }) => (
  <View className="side-by-side">
    {[one, other].map((file, index) => (
      <Card key={file.name} className="stack">
        <View className="strong">{file.who}</View>
        <View className="sub">{file.about}</View>
        <View>{file.name}</View>
        <OpenFile name={file.name} text={index === 0 ? copy.openOwn : copy.open} watch={file.watch} />
      </Card>
    ))}
  </View>
)
