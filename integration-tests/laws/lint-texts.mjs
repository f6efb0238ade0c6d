// Reads [{ file, text }] as JSON from standard input and prints the rules each text breaks, as if it stood in that file.
import { ESLint } from "eslint"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"

const eslint = new ESLint({ cwd: fileURLToPath(new URL("../..", import.meta.url)) })
const cases = JSON.parse(await text(process.stdin))
const broken = []
for (const { file, text: code } of cases) {
  const [result] = await eslint.lintText(code, { filePath: file })
  broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message))
}
process.stdout.write(JSON.stringify(broken))
