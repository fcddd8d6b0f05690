// Talks to Codio with nothing but node's own https: token, every page of the course list, a course.
// Reads its task as JSON from stdin and writes what it was told as JSON to stdout.
import { readFileSync } from 'node:fs'
import https from 'node:https'

const { domain, clientId, secret, courseId } = JSON.parse(readFileSync(0, 'utf8'))
const api = `https://octopus.${domain}/api/v1`

function get(url, headers = {}) {
  return new Promise((resolve, reject) => {
    https
      .get(url, { headers }, (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk) => (text += chunk))
        answer.on('end', () =>
          answer.statusCode === 200
            ? resolve(JSON.parse(text))
            : reject(new Error(`HTTP ${answer.statusCode}`)),
        )
      })
      .on('error', reject)
  })
}

const query = new URLSearchParams({
  grant_type: 'client_credentials',
  client_id: clientId,
  client_secret: secret,
})
const { access_token: token } = await get(`https://oauth.${domain}/api/v1/token?${query}`)
const bearer = { Authorization: `Bearer ${token}` }

const courses = []
let pages = 0
let nextToken = ''
do {
  const asked = new URLSearchParams(nextToken ? { nextToken } : {})
  const page = await get(`${api}/courses_list?${asked}`, bearer)
  courses.push(...page.courses)
  pages += 1
  nextToken = page.nextToken
} while (nextToken)

const byHttps = await get(`${api}/courses/${courseId}?withHiddenAssignments=true`, bearer)
const answer = await fetch(`${api}/courses/${courseId}`, { headers: bearer })
const byFetch = await answer.json()

console.log(
  JSON.stringify({
    courses: courses.map((course) => course.name),
    pages,
    https: byHttps.name,
    fetch: byFetch.name,
  }),
)
