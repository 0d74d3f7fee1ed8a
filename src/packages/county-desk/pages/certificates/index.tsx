import { useState } from 'react'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { ForBound } from '../../../../components/for-bound'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { Tabs } from '../../../../components/tabs'
import { Waiting } from '../../../../components/waiting'
import { certificateCopy as copy } from '../../../../copy/certificates'
import { refusalText } from '../../../../copy/refusals'
import { CertificateList } from './certificate-list'
import { IssueOne } from './issue-one'
import { SurveyCard } from './survey-card'
import type { Show } from './view'
import './certificates.scss'

/** Whom the county certifies, and which papers are not true any more. */
export default function CertificatesPage() {
  return (
    <Page desk title={copy.title}>
      <ForBound>{() => <Content />}</ForBound>
    </Page>
  )
}

function Content() {
  const [show, setShow] = useState<Show>('valid')
  const [page, setPage] = useState(0)
  const input = { show, page }
  const list = useReading(['certificate.listCertificates', input], () =>
    api.certificate.listCertificates.query(input),
  )
  if (list.state !== 'ready') return <Waiting reading={list} />
  const { isSetUp, survey } = list.value
  if (!isSetUp) {
    const { title, why, next } = refusalText({ code: 'CERTIFICATES_NOT_SET_UP', facts: {} })
    return <Notice tone="warn">{[title, why, ...next].join('。')}</Notice>
  }
  const choose = (chosen: Show) => {
    setShow(chosen)
    setPage(0)
  }
  return (
    <>
      <SurveyCard survey={survey} />
      <IssueOne />
      <Tabs
        label={copy.title}
        tabs={(['valid', 'mismatched', 'revoked'] as const).map((value) => ({
          value,
          text: copy.tabs[value],
        }))}
        value={show}
        onChange={choose}
      />
      <CertificateList list={list.value} show={show} page={page} onTurn={setPage} />
    </>
  )
}
