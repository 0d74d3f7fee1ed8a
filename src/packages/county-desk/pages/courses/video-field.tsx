import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Field } from '../../../../components/field'
import { Mini } from '../../../../components/tag'
import { coursesCopy as copy } from '../../../../copy/courses-desk'
import type { CourseForm } from './form'
import { sendVideo, type VideoProblem } from './send-video'

interface VideoFieldProps {
  video: CourseForm['video']
  onChange: (video: CourseForm['video']) => void
}

/** A video is measured and sent by a browser; a telephone has neither the file nor the patience. */
export function VideoField({ video, onChange }: VideoFieldProps) {
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<VideoProblem>()
  if (process.env.TARO_ENV === 'weapp') return <View className="sub">{copy.onComputer}</View>
  const choose = async () => {
    setProblem(undefined)
    setSending(true)
    const sent = await sendVideo().catch((): VideoProblem => 'not-sent')
    setSending(false)
    if (typeof sent === 'string') setProblem(sent)
    else if (sent) onChange(sent)
  }
  return (
    <Field label={copy.video} hint={copy.videoHint} error={problem && copy.problems[problem]}>
      {video && <Mini tone="ok" text={copy.videoThere(video.seconds)} />}
      <Button
        icon="upload"
        text={sending ? copy.sending : copy.chooseVideo}
        busy={sending}
        onPress={() => void choose()}
      />
    </Field>
  )
}
