import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { FieldLine, TextInput } from '../../../../components/field'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Row } from '../../../../components/row'
import { certificateCopy as copy } from '../../../../copy/certificates'
import { STALE } from './view'

/** Nobody while nothing is asked. */
const findByName = async (name: string) =>
  name === '' ? [] : (await api.people.listPeople.query({ name })).people

/** One teacher, found by the whole name. */
export function IssueOne() {
  const [name, setName] = useState('')
  const [wanted, setWanted] = useState('')
  const found = useReading(['people.listPeople', { name: wanted }], () => findByName(wanted))
  const issue = useDeed(
    async (person: { person: string; name: string }) => ({
      ...(await api.certificate.issueCertificate.mutate({ person: person.person })),
      name: person.name,
    }),
    STALE,
  )
  const people = found.state === 'ready' ? found.value : []
  const find = () => {
    issue.reset()
    setWanted(name.trim())
  }
  return (
    <Card className="issue-one" label={copy.issueOne}>
      <View className="card-title">{copy.issueOne}</View>
      <FieldLine>
        <TextInput
          label={copy.findName}
          placeholder={copy.findName}
          value={name}
          onChange={setName}
          onConfirm={find}
        />
        <Button small icon="search" text={copy.find} disabled={name.trim() === ''} onPress={find} />
      </FieldLine>
      <RefusalNotice refusal={issue.refusal} />
      {issue.outcome && (
        <Notice icon="ok">
          {issue.outcome.isNew ? copy.issued(issue.outcome.name) : copy.alreadyIssued(issue.outcome.name)}
        </Notice>
      )}
      {wanted !== '' && found.state === 'ready' && people.length === 0 && (
        <View className="sub">{copy.nobody}</View>
      )}
      {people.map(({ person, name: said, schoolName, idMasked }) => (
        <Row
          key={person}
          title={said}
          note={[schoolName, idMasked].filter(Boolean).join('，')}
          value={
            <Button
              small
              text={copy.issue}
              label={`${said}，${copy.issue}`}
              busy={issue.busy}
              onPress={() => issue.run({ person, name: said })}
            />
          }
        />
      ))}
    </Card>
  )
}
