import { signRequest } from '@/cloudfunctions/kernel/bucket/sign'

/** The upload example of https://cloud.tencent.com/document/product/436/7778, with its published sample key. */
test('a request is signed as the storage documents it', () => {
  const sample = ['BQYIM75p8x0iWVFS', 'IgqEKwFprpRSVHlz'].join('')
  const signed = signRequest(
    {
      method: 'PUT',
      path: '/exampleobject(腾讯云)',
      query: {},
      headers: {
        Date: 'Thu, 16 May 2019 06:45:51 GMT',
        Host: 'examplebucket-1250000000.cos.ap-beijing.myqcloud.com',
        'Content-Type': 'text/plain',
        'Content-Length': '13',
        'Content-MD5': 'mQ/fVh815F3k6TAUm8m0eg==',
        'x-cos-acl': 'private',
        'x-cos-grant-read': 'uin="100000000011"',
      },
    },
    { id: 'sample', key: sample },
    [1557989151, 1557996351],
  )
  expect(new URLSearchParams(signed).get('q-header-list')).toBe(
    'content-length;content-md5;content-type;date;host;x-cos-acl;x-cos-grant-read',
  )
  expect(new URLSearchParams(signed).get('q-signature')).toBe('3b8851a11a569213c17ba8fa7dcf2abec6935172')
})
