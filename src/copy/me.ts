export const meCopy = {
  font: '字号',
  fonts: { auto: '跟随系统', 1: '标准', 1.2: '大', 1.4: '特大' },
  theme: '颜色',
  themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
} as const
