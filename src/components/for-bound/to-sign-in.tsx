import { useEffect } from 'react'
import { replace } from '../../platform/navigate'
import { Loading } from '../loading'

/** Only a browser can be signed out: WeChat brings the account with every call. */
export function ToSignIn() {
  useEffect(() => replace('/pages/sign-in/index'), [])
  return <Loading />
}
