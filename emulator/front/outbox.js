// What would have gone to WeChat, the newest first.
const status = document.querySelector('#status')
const list = document.querySelector('#entries')
const template = document.querySelector('#entry')

const kinds = {
  'subscribe-message': '订阅消息',
  'content-check': '文字检查',
  'media-check': '图片检查',
  'phone-number': '手机号验证',
}

const labels = {
  touser: '收信人',
  template_id: '模板',
  page: '打开页面',
  content: '文字',
  media_url: '文件',
  openid: '发起人',
  data: '内容',
}

function words(value) {
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = (item) =>
    typeof item === 'object' && item !== null && 'value' in item ? item.value : words(item)
  return Object.entries(value)
    .map(([key, item]) => `${key}：${inner(item)}`)
    .join('；')
}

function verdict({ errcode, result }) {
  if (errcode !== 0) return { text: `未成功（${errcode}）`, bad: true }
  if (result?.suggest === 'risky') return { text: '有风险', bad: true }
  return { text: result ? '通过' : '成功', bad: false }
}

function entry({ at, kind, request, answer }) {
  const item = template.content.firstElementChild.cloneNode(true)
  const { text, bad } = verdict(answer)
  const result = item.querySelector('.result')
  item.querySelector('.tag').textContent = kinds[kind] ?? kind
  result.textContent = text
  if (bad) result.dataset.bad = ''
  item.querySelector('time').textContent = new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })
  for (const [key, value] of Object.entries(request)) {
    const term = document.createElement('dt')
    const text = document.createElement('dd')
    term.textContent = labels[key] ?? key
    text.textContent = words(value)
    item.querySelector('dl').append(term, text)
  }
  return item
}

async function load() {
  try {
    const entries = await (await fetch('/dev/outbox')).json()
    list.replaceChildren(...entries.map(entry))
    status.textContent = entries.length === 0 ? '还没有消息。发出订阅消息或检查文字后，会出现在这里。' : ''
  } catch {
    status.textContent = '本机服务没有应答，正在重试…'
  }
  setTimeout(load, 2000)
}

void load()
