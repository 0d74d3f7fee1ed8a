import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { requestCopy as copy } from '../../../../copy/requests'
import { appealable } from '../../requests/candidates'
import { MyRequestsCard } from '../../requests/my-requests-card'
import { RequestPage } from '../../requests/request-page'
import { AppealEditor } from './appeal-editor'
import { completed, missingFrom } from './appeal-form'
import { useAppeal } from './use-appeal'

/** 补签: a record that is missing or does not count, with the reason and perhaps a picture; below it what became of earlier ones. */
export default function AppealPage() {
  const { form, change, removePicture, deed } = useAppeal()
  return (
    <RequestPage
      title={copy.appealTitle}
      dock={({ sessions, requests }, now) => {
        const open = appealable(sessions, requests, now)
        const complete = completed(form, open)
        const missing = missingFrom(form, open)
        return open.length === 0 ? undefined : (
          <Dock note={missing ? copy.needs[missing] : copy.sendsNow}>
            <Button
              kind="primary"
              text={copy.submitAppeal}
              disabled={!complete}
              busy={deed.busy}
              onPress={() => complete && deed.run(complete)}
            />
          </Dock>
        )
      }}
    >
      {({ sessions, requests }, now) => {
        const open = appealable(sessions, requests, now)
        return (
          <>
            {open.length === 0 ? (
              requests.appeals.length === 0 && (
                <Empty icon="ok" title={copy.noSession.appeal} text={copy.noSession.appealText} />
              )
            ) : (
              <AppealEditor
                open={open}
                now={now}
                form={form}
                change={change}
                removePicture={removePicture}
                refusal={deed.refusal}
              />
            )}
            <MyRequestsCard requests={requests.appeals} now={now} />
          </>
        )
      }}
    </RequestPage>
  )
}
