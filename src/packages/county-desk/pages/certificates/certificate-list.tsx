import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Row } from '../../../../components/row'
import { type Column, Table } from '../../../../components/table'
import { Mini, type TagProps } from '../../../../components/tag'
import { certificateCopy as copy } from '../../../../copy/certificates'
import { credentialCopy } from '../../../../copy/credential'
import { openDocument } from '../../../../platform/open-document'
import { RevokeSheet } from './revoke-sheet'
import type { CertificatePageOf, ListedCertificate, Show } from './view'

interface CertificateListProps {
  list: CertificatePageOf
  show: Show
  page: number
  onTurn: (page: number) => void
}

/** Twenty certificates, the newest first, each held against the ledger of this moment. */
export function CertificateList({
  list: { certificates, isMore },
  show,
  page,
  onTurn,
}: CertificateListProps) {
  const [revoking, setRevoking] = useState<ListedCertificate>()
  const print = useDeed(
    async (certificate: string) => openDocument(await api.papers.printCertificate.mutate({ certificate })),
    [],
  )
  if (certificates.length === 0 && page === 0) return <Card className="sub">{copy.none[show]}</Card>
  const acts = (one: ListedCertificate) =>
    one.state === 'valid' && (
      <View className="certificate-acts">
        <Button
          small
          text={copy.print}
          label={`${one.name}，${copy.print}`}
          busy={print.busy}
          onPress={() => print.run(one.serial)}
        />
        <Button
          small
          text={copy.revoke}
          label={`${one.name}，${copy.revoke}`}
          onPress={() => setRevoking(one)}
        />
      </View>
    )
  const columns: readonly Column<ListedCertificate>[] = [
    { key: 'who', head: copy.heads.who, cell: whoOf },
    { key: 'what', head: copy.heads.what, cell: ({ cohort }) => cohort || copy.noCohort },
    { key: 'on', head: copy.heads.on, cell: ({ issuedOn }) => credentialCopy.date(issuedOn) },
    { key: 'state', head: copy.heads.state, cell: (one) => <State one={one} /> },
    { key: 'acts', head: copy.heads.acts, cell: acts },
  ]
  return (
    <>
      <RefusalNotice refusal={print.refusal} />
      <Table
        label={copy.tabs[show]}
        items={certificates}
        columns={columns}
        itemKey={({ serial }) => serial}
        row={(one) => (
          <View>
            <Row title={one.name} status={statusOf(one)} note={noteOf(one)} />
            {acts(one)}
          </View>
        )}
      />
      {(page > 0 || isMore) && (
        <View className="certificate-acts">
          <Button small text={copy.previousPage} disabled={page === 0} onPress={() => onTurn(page - 1)} />
          <Button small text={copy.nextPage} disabled={!isMore} onPress={() => onTurn(page + 1)} />
        </View>
      )}
      <RevokeSheet certificate={revoking} onClose={() => setRevoking(undefined)} />
    </>
  )
}

const whoOf = ({ name, schoolName, idMasked }: ListedCertificate) => (
  <View>
    <View className="strong">{name}</View>
    <View className="sub">{[schoolName, idMasked].join('，')}</View>
  </View>
)

const noteOf = (one: ListedCertificate): string =>
  [one.schoolName, credentialCopy.date(one.issuedOn), ...detailsOf(one)].filter(Boolean).join('，')

function statusOf({ state, mismatch }: ListedCertificate): TagProps {
  if (state === 'revoked') return { tone: 'bad', text: copy.tabs.revoked }
  if (!mismatch) return { tone: 'ok', text: copy.isValid }
  return { tone: 'bad', text: mismatch.lostPass ? copy.lostPass : copy.lessNow }
}

/** Why it was revoked, or what is less by now, a line each. */
function detailsOf({ revokedOn, why = '', mismatch, components }: ListedCertificate): string[] {
  if (revokedOn) return [copy.revokedOn(credentialCopy.date(revokedOn), why)]
  return mismatch ? copy.less(mismatch, components) : []
}

const State = ({ one }: { one: ListedCertificate }) => (
  <View className="certificate-state">
    <Mini {...statusOf(one)} />
    {detailsOf(one).map((detail) => (
      <View key={detail} className="sub">
        {detail}
      </View>
    ))}
  </View>
)
