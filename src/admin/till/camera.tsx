import { InlineTip, Text } from "@medusajs/ui"
import { useRef } from "react"
import { useText } from "../i18n/use-text"
import { useCamera } from "./use-camera"

/** What the camera sees, until it sees a code. */
export const Camera = ({ onCode }: { onCode: (code: string) => void }) => {
  const say = useText()
  const video = useRef<HTMLVideoElement>(null)
  const { isBroken } = useCamera(video, onCode)
  return isBroken ? (
    <InlineTip role="alert" variant="warning" label={say("till.camera")}>
      {say("till.camera_failed")}
    </InlineTip>
  ) : (
    <figure className="flex flex-col gap-1">
      <video
        ref={video}
        muted
        playsInline
        aria-hidden
        className="bg-ui-bg-subtle aspect-[4/3] w-full rounded-lg object-cover"
      />
      <figcaption>
        <Text size="small" className="text-ui-fg-subtle">
          {say("till.camera_hint")}
        </Text>
      </figcaption>
    </figure>
  )
}
