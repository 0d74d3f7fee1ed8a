import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { Page } from '../../../../components/page'
import { requestCopy as copy } from '../../../../copy/requests'
import { appealable } from '../../requests/candidates'
import { MyRequestsCard } from '../../requests/my-requests-card'
import { RequestPage } from '../../requests/request-page'
import { AppealEditor } from './appeal-editor'
import { useAppeal } from './use-appeal'

/** 补签: a record that is missing or does not count, with the reason and perhaps a picture; below it what became of earlier ones. */
export default function AppealPage() {
  const appealing = useAppeal()
  return (
    <RequestPage title={copy.appealTitle}>
      {({ sessions, requests }, now) => {
        const open = appealable(sessions, requests, now)
        return (
          <>
            {open.length === 0 ? (
              <Empty icon="ok" title={copy.noSession.appeal} text={copy.noSession.appealText} />
            ) : (
              <AppealEditor open={open} now={now} appealing={appealing} />
            )}
            <MyRequestsCard requests={requests.appeals} now={now} />
          </>
        )
      }}
    </RequestPage>
  )
}
