import { useEffect, useRef, useState, type RefObject } from "react"
import { loadDetect, type Detect } from "./detect"

/** Between two pictures. */
const PAUSE_MS = 120
/** As wide as a picture is read: a code that fills a third of it is clear enough. */
const WIDEST = 900

const pictureOf = (video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | undefined => {
  const { videoWidth, videoHeight } = video
  const scale = Math.min(1, WIDEST / videoWidth)
  const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)]
  if (!(width > 0 && height > 0)) {
    return undefined
  }
  Object.assign(canvas, { width, height })
  const context = canvas.getContext("2d", { willReadFrequently: true })
  context?.drawImage(video, 0, 0, width, height)
  return context?.getImageData(0, 0, width, height)
}

const pause = async (): Promise<void> =>
  await new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS)
  })

type Watched = { video: HTMLVideoElement; detect: Detect; signal: AbortSignal }

/** Looks at a camera's pictures until there is a code in one, or it is switched off. */
const firstCode = async ({ video, detect, signal }: Watched): Promise<string | undefined> => {
  const canvas = document.createElement("canvas")
  while (!signal.aborted) {
    const picture = pictureOf(video, canvas)
    const code = picture === undefined ? undefined : await detect(picture).catch(() => undefined)
    if (code !== undefined) {
      return signal.aborted ? undefined : code
    }
    await pause()
  }
  return undefined
}

const watch = async (video: HTMLVideoElement, signal: AbortSignal): Promise<string | undefined> => {
  const [stream, detect] = await Promise.all([
    navigator.mediaDevices.getUserMedia({
      video: { facingMode: "environment", width: { ideal: 1280 } },
    }),
    loadDetect(),
  ])
  const end = (): void => stream.getTracks().forEach((track) => track.stop())
  if (signal.aborted) {
    end()
    return undefined
  }
  signal.addEventListener("abort", end)
  video.srcObject = stream
  await video.play()
  return await firstCode({ video, detect, signal })
}

/** Shows a camera in `video` and hands over the first code that it sees. @returns whether there is no camera to be had */
export const useCamera = (
  video: RefObject<HTMLVideoElement>,
  onCode: (code: string) => void
): { isBroken: boolean } => {
  const [isBroken, setBroken] = useState(false)
  const found = useRef(onCode)
  found.current = onCode
  useEffect(() => {
    const off = new AbortController()
    if (video.current !== null) {
      watch(video.current, off.signal).then(
        (code) => void (code === undefined || found.current(code)),
        () => void (off.signal.aborted || setBroken(true))
      )
    }
    return () => off.abort()
  }, [video])
  return { isBroken }
}
