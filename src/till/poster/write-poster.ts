import { sentence } from "../../gateway"
import type { AlipayModuleService } from "../../modules/alipay"
import { invalid } from "../../modules/alipay/refusal"
import type { Place } from "../../modules/alipay/till/places"
import type { PosterRow } from "../../modules/alipay/till/printed-codes"
import type { PageLocale } from "../../shopper-pages/rules/texts"
import { nameOfPlace } from "../rules/name-of-place"
import { POSTER_TEXTS } from "../rules/poster-texts"
import { posterAddress } from "../poster-address"
import { drawPoster, type DrawnPoster } from "./draw-poster"

type Written = { bytes: Buffer; address: string }

/** Characters of a poster's id that tell it from another one. */
const MARK = 6

/**
 * Writes a place's poster; in English where the fonts lack characters of the language that was asked for.
 * @throws MedusaError INVALID_DATA naming the setting, or the characters that no font has; NOT_ALLOWED where the PDF library is
 * not installed
 */
export const writePoster = async (
  alipay: Pick<AlipayModuleService, "settings" | "sealer">,
  { place, poster, locale }: { place: Place; poster: PosterRow; locale: PageLocale }
): Promise<Written> => {
  const address = posterAddress(alipay, poster.id)
  const drawnIn = async (language: PageLocale): Promise<DrawnPoster> =>
    await drawPoster({
      poster: {
        name: nameOfPlace(place),
        address,
        mark: poster.id.slice(-MARK),
        texts: POSTER_TEXTS[language],
      },
      fonts: alipay.settings.defense_fonts,
    })
  const asked = await drawnIn(locale)
  const drawn = asked.unprintable.length > 0 && locale !== "en" ? await drawnIn("en") : asked
  if (drawn.unprintable.length > 0) {
    throw invalid(
      sentence(
        "poster_unprintable",
        "The name of the place has characters that no font prints: {{characters}}. Name a TTF or OTF file that has them in the option defense_fonts.",
        { characters: drawn.unprintable.join(" ") }
      )
    )
  }
  return { bytes: drawn.bytes, address }
}
