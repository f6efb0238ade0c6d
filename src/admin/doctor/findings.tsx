import { Heading, Text } from "@medusajs/ui"
import { useId } from "react"
import { Link } from "react-router-dom"
import { SeverityBadge } from "../components/badges"
import { useSaid } from "../i18n/use-said"
import { useText } from "../i18n/use-text"
import type { AdminAlipayFinding } from "../../types/http"

type FindingsProps = {
  findings: readonly AdminAlipayFinding[]
  /** Of the accounts that have a page. */
  handles: readonly string[]
}

const TROUBLES = [
  { severity: "error", title: "doctor.group_error" },
  { severity: "warning", title: "doctor.group_warning" },
] as const

/** Findings by severity; what is all right is folded away. */
export const Findings = ({ findings, handles }: FindingsProps) => {
  const say = useText()
  const fine = findings.filter(({ severity }) => severity === "ok")
  return (
    <>
      {TROUBLES.map(({ severity, title }) => (
        <Group
          key={severity}
          title={say(title)}
          handles={handles}
          findings={findings.filter((finding) => finding.severity === severity)}
        />
      ))}
      {fine.length === 0 ? null : (
        <details className="px-6 py-4">
          <summary className="txt-compact-small-plus focus-visible:shadow-borders-focus cursor-pointer rounded-sm outline-none">
            {say("doctor.fine", { count: fine.length })}
          </summary>
          <FindingList findings={fine} handles={handles} />
        </details>
      )}
    </>
  )
}

const Group = ({ title, findings, handles }: FindingsProps & { title: string }) => {
  const id = useId()
  return findings.length === 0 ? null : (
    <section aria-labelledby={id} className="px-6 py-4">
      <Heading level="h3" id={id}>
        {title}
      </Heading>
      <FindingList findings={findings} handles={handles} />
    </section>
  )
}

const FindingList = ({ findings, handles }: FindingsProps) => (
  <ul className="mt-3 flex flex-col gap-4">
    {findings.map((finding) => (
      <FindingItem
        key={`${finding.id}-${finding.subject ?? ""}-${finding.message}`}
        finding={finding}
        handles={handles}
      />
    ))}
  </ul>
)

type FindingItemProps = Pick<FindingsProps, "handles"> & { finding: AdminAlipayFinding }

const FindingItem = ({ finding, handles }: FindingItemProps) => {
  const said = useSaid()
  const { id, severity, subject, params, fix, fix_code: fixCode } = finding
  return (
    <li data-finding={id} className="flex flex-col gap-1 sm:flex-row sm:gap-4">
      <span className="shrink-0">
        <SeverityBadge severity={severity} />
      </span>
      <div className="min-w-0">
        <Text size="small" className="break-words">
          {subject === null ? null : <Subject subject={subject} handles={handles} />}
          {said(finding)}
        </Text>
        {fix === null ? null : (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {said({ code: fixCode ?? "", params, message: fix })}
          </Text>
        )}
      </div>
    </li>
  )
}

/** What a finding is about; an account leads to its page. */
const Subject = ({ subject, handles }: Pick<FindingsProps, "handles"> & { subject: string }) => {
  const say = useText()
  const handle = handles.find((each) => subject === each || subject.startsWith(`${each} /`))
  return handle === undefined ? (
    <code className="mr-2 font-mono">{subject}</code>
  ) : (
    <Link
      to={`/settings/alipay/${handle}`}
      aria-label={say("doctor.open_account", { handle: subject })}
      className="text-ui-fg-base underline focus-visible:shadow-borders-focus mr-2 rounded-sm font-mono outline-none"
    >
      {subject}
    </Link>
  )
}
