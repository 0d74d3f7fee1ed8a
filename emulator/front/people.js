// The picker: one tap logs this window in and opens the person's page.
const SESSION = 'suixing.session'
const status = document.querySelector('#status')
const list = document.querySelector('#people')
const template = document.querySelector('#person')

async function become(person, button) {
  button.disabled = true
  try {
    const response = await fetch('/dev/login', {
      method: 'POST',
      body: JSON.stringify({ openid: person.openid }),
    })
    const { token } = await response.json()
    // Per window, so that two windows can be two people.
    sessionStorage.setItem(SESSION, token)
    location.href = `/app/#/${person.opens ?? ''}`
  } catch {
    button.disabled = false
    status.dataset.bad = ''
    status.textContent = '没有连上本机服务，请看一下终端里的提示。'
  }
}

function card(person) {
  const item = template.content.firstElementChild.cloneNode(true)
  const button = item.querySelector('button')
  item.querySelector('.face').textContent = person.name.slice(0, 1)
  item.querySelector('.role').textContent = person.role
  item.querySelector('.name').textContent = person.name
  item.querySelector('.about').textContent = person.about
  item.querySelector('.wide').hidden = !person.wide
  button.addEventListener('click', () => become(person, button))
  return item
}

function show(people) {
  list.replaceChildren(...people.map(card))
  status.textContent = ''
}

async function load() {
  try {
    const people = await (await fetch('/dev/personas')).json()
    if (people.length > 0) return show(people)
    status.textContent = '正在准备演示人物，通常不到一分钟，好了会自动出现…'
  } catch {
    status.textContent = '本机服务还没有应答，正在重试…'
  }
  setTimeout(load, 1000)
}

// A page kept by the browser's back button has its buttons as they were left.
addEventListener('pageshow', (event) => event.persisted && location.reload())
void load()
