import { Heading, Text } from "@medusajs/ui"
import { useId } from "react"
import { SeverityBadge } from "../components/badges"
import { useText } from "../i18n/use-text"
import type { AdminAlipayFinding } from "../../types/http"

type FindingsProps = { findings: readonly AdminAlipayFinding[] }

const TROUBLES = [
  { severity: "error", title: "doctor.group_error" },
  { severity: "warning", title: "doctor.group_warning" },
] as const

/** Findings by severity; what is all right is folded away. */
export const Findings = ({ findings }: FindingsProps) => {
  const say = useText()
  const fine = findings.filter(({ severity }) => severity === "ok")
  return (
    <>
      {TROUBLES.map(({ severity, title }) => (
        <Group
          key={severity}
          title={say(title)}
          findings={findings.filter((finding) => finding.severity === severity)}
        />
      ))}
      {fine.length === 0 ? null : (
        <details className="px-6 py-4">
          <summary className="txt-compact-small-plus focus-visible:shadow-borders-focus cursor-pointer rounded-sm outline-none">
            {say("doctor.fine", { count: fine.length })}
          </summary>
          <FindingList findings={fine} />
        </details>
      )}
    </>
  )
}

const Group = ({ title, findings }: FindingsProps & { title: string }) => {
  const id = useId()
  return findings.length === 0 ? null : (
    <section aria-labelledby={id} className="px-6 py-4">
      <Heading level="h3" id={id}>
        {title}
      </Heading>
      <FindingList findings={findings} />
    </section>
  )
}

const FindingList = ({ findings }: FindingsProps) => (
  <ul className="mt-3 flex flex-col gap-4">
    {findings.map(({ id, severity, subject, message, mend }) => (
      <li
        key={`${id}-${subject ?? ""}-${message}`}
        data-finding={id}
        className="flex flex-col gap-1 sm:flex-row sm:gap-4"
      >
        <span className="shrink-0">
          <SeverityBadge severity={severity} />
        </span>
        <div className="min-w-0">
          <Text size="small" className="break-words">
            {subject === null ? null : <code className="mr-2 font-mono">{subject}</code>}
            {message}
          </Text>
          {mend === null ? null : (
            <Text size="small" className="text-ui-fg-subtle break-words">
              {mend}
            </Text>
          )}
        </div>
      </li>
    ))}
  </ul>
)
