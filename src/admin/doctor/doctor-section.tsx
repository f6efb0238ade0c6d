import { ArrowDownTray } from "@medusajs/icons"
import { Button, Text, toast } from "@medusajs/ui"
import { useDoctor, useDoctorWithConnections, useSupportBundle } from "../api/doctor"
import { saveFile } from "../components/save-file"
import { Timestamp } from "../components/timestamp"
import { Section } from "../components/section"
import { Loaded } from "../components/loaded"
import { useRefusalText } from "../components/states"
import { useText } from "../i18n/use-text"
import type { AdminAlipayDoctorResponse } from "../../types/http"
import { Findings } from "./findings"

type DoctorSectionProps = {
  /** Of the accounts that have a page. */
  handles: readonly string[]
}

/** What could keep a shopper from paying, gravest first. */
export const DoctorSection = ({ handles }: DoctorSectionProps) => {
  const say = useText()
  const query = useDoctor()
  return (
    <Section
      title={say("doctor.title")}
      description={say("doctor.description")}
      actions={<DoctorActions />}
    >
      <Loaded query={query}>
        {(examined) => (
          <>
            <Summary examined={examined} />
            <Findings findings={examined.findings} handles={handles} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

const DoctorActions = () => {
  const say = useText()
  const refusal = useRefusalText()
  const run = useDoctorWithConnections()
  const bundle = useSupportBundle()
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        isLoading={bundle.isPending}
        aria-describedby="alipay-bundle-hint"
        onClick={() =>
          bundle.mutate(undefined, {
            onSuccess: saveFile,
            onError: (error) =>
              void toast.error(say("doctor.bundle_failed", { reason: refusal(error) })),
          })
        }
      >
        <ArrowDownTray />
        {say("doctor.bundle")}
      </Button>
      <Button
        size="small"
        isLoading={run.isPending}
        onClick={() =>
          run.mutate(undefined, { onError: (error) => void toast.error(refusal(error)) })
        }
      >
        {say("doctor.run")}
      </Button>
    </>
  )
}

const Summary = ({ examined }: { examined: AdminAlipayDoctorResponse }) => {
  const say = useText()
  const { errors, warnings, checked_at: at } = examined
  const counts = [
    ...(errors === 0 ? [] : [say("doctor.errors", { count: errors })]),
    ...(warnings === 0 ? [] : [say("doctor.warnings", { count: warnings })]),
  ]
  return (
    <div className="flex flex-col gap-1 px-6 py-4">
      <Text as="div" size="small" role="status">
        {counts.length === 0 ? say("doctor.all_well") : counts.join(", ")} ·{" "}
        <span className="text-ui-fg-subtle">
          {say("doctor.checked")} <Timestamp at={at} />
        </span>
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle" id="alipay-bundle-hint">
        {say("doctor.bundle_hint")}
      </Text>
    </div>
  )
}
