import { Card } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { courseCopy as copy, studyCopy } from '../../../../copy/study'
import { open } from '../../../../platform/navigate'
import type { MyCourse } from '../../study/answers'
import { studyPages } from '../../study/paths'

/** Where the course belongs, and where it is talked about. */
export function CourseFoot({ course: { id, group, themes } }: { course: MyCourse }) {
  return (
    <Card flush>
      <Row compact title={studyCopy.group(group)} note={themes.join('，')} />
      <Row icon="talk" title={copy.toDiscussion} onPress={() => open(studyPages.discussions(id))} />
    </Card>
  )
}
