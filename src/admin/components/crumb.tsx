import { useText, type TextKey } from "../i18n/use-text"

/** A page's name in the trail of pages. */
export const TextCrumb = ({ text }: { text: TextKey }) => <>{useText()(text)}</>

/** The plugin's name in the trail of pages. */
export const MenuCrumb = () => <TextCrumb text="menu.label" />
