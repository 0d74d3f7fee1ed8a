import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { Segments } from '../../components/segments'
import { Sheet } from '../../components/sheet'
import { meCopy } from '../../copy/me'
import { shellCopy } from '../../copy/shell'
import { chooseAppearance, type FontChoice, type ThemeChoice, useAppearance } from '../../theme/appearance'

const FONTS: readonly FontChoice[] = ['auto', 1, 1.2, 1.4]
const THEMES: readonly ThemeChoice[] = ['auto', 'light', 'dark']

/** Text size and colours of this device; both follow the system until chosen. */
export function AppearanceCard() {
  const { font, theme } = useAppearance()
  const [open, setOpen] = useState<'font' | 'theme'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <Card flush>
        <Row
          compact
          icon="letters"
          title={meCopy.font}
          value={meCopy.fonts[font]}
          onPress={() => setOpen('font')}
        />
        <Row
          compact
          icon="eye"
          title={meCopy.theme}
          value={meCopy.themes[theme]}
          onPress={() => setOpen('theme')}
        />
      </Card>
      <Sheet open={open === 'font'} title={meCopy.font} onClose={close}>
        <Segments
          label={meCopy.font}
          value={font}
          options={FONTS.map((value) => ({ value, text: meCopy.fonts[value] }))}
          onChange={(value) => chooseAppearance({ font: value })}
        />
        <Button block text={shellCopy.done} onPress={close} />
      </Sheet>
      <Sheet open={open === 'theme'} title={meCopy.theme} onClose={close}>
        <Segments
          label={meCopy.theme}
          value={theme}
          options={THEMES.map((value) => ({ value, text: meCopy.themes[value] }))}
          onChange={(value) => chooseAppearance({ theme: value })}
        />
        <Button block text={shellCopy.done} onPress={close} />
      </Sheet>
    </>
  )
}
