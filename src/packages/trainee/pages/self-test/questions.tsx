import { View } from '@tarojs/components'
import type { Question } from '@/domain/study'
import { Button } from '../../../../components/button'
import { Card, GroupHead } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { ToggleWord } from '../../../../components/toggle-word'
import { selfTestCopy as copy } from '../../../../copy/self-test'
import type { SelfTest } from '../../study/answers'
import { useAnswers } from './use-answers'
import './self-test.scss'

/** The questions by dimension; every answer is stored at once. */
export function Questions({ test, onDone }: { test: SelfTest; onDone: () => void }) {
  const { answers, missing, unsaved, answer, deed } = useAnswers(test.set, onDone)
  const { questions } = test.set
  const dimensions = [...new Set(questions.map(({ dimension }) => dimension))]
  const note = unsaved ? copy.unsaved : missing > 0 ? copy.left(missing) : copy.ready
  const dock = (
    <Dock note={note} noteIcon={missing > 0 ? 'info' : 'ok'}>
      <Button
        kind="primary"
        text={copy.submit}
        disabled={missing > 0}
        busy={deed.busy}
        onPress={() => deed.run()}
      />
    </Dock>
  )
  return (
    <Page title={copy.title} dock={dock}>
      <RefusalNotice refusal={deed.refusal} />
      <View>{copy.intro}</View>
      <View className="sub">{copy.rule[test.rule]}</View>
      {test.set.toConfirm && <Notice>{copy.toConfirm}</Notice>}
      {dimensions.map((dimension) => (
        <Card key={dimension} flush label={copy.dimension(dimension)}>
          <GroupHead title={copy.dimension(dimension)} />
          {questions
            .filter((question) => question.dimension === dimension)
            .map((question) => (
              <Asked
                key={question.id}
                question={question}
                place={copy.number(questions.indexOf(question) + 1, questions.length)}
                chosen={answers[question.id]}
                onChoose={(option) => answer(question.id, option)}
              />
            ))}
        </Card>
      ))}
    </Page>
  )
}

interface AskedProps {
  question: Question
  place: string
  chosen: number | undefined
  onChoose: (option: number) => void
}

function Asked({ question: { text, options }, place, chosen, onChoose }: AskedProps) {
  return (
    <View className="self-test__question" role="group" aria-label={text}>
      <View className="sub">{place}</View>
      <View>{text}</View>
      <View className="word-list">
        {options.map((option, at) => (
          <ToggleWord key={option} text={option} checked={chosen === at} onChange={() => onChoose(at)} />
        ))}
      </View>
    </View>
  )
}
