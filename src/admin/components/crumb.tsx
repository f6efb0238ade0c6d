import { useText } from "../i18n/use-text"

/** The plugin's name in the trail of pages. */
export const MenuCrumb = () => <>{useText()("menu.label")}</>
