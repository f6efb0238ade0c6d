const {
  AbstractNotificationProviderService,
  ModuleProvider,
  Modules,
} = require("@medusajs/framework/utils")

/** A provider of e-mail whose post arrives here, or is refused while it is shut. */
class PostBox extends AbstractNotificationProviderService {
  static identifier = "post-box"
  static mails = []
  static isShut = false
  /** Addresses to which nothing gets, and how often one was tried. */
  static refused = []
  static refusals = []

  async send(mail) {
    if (PostBox.isShut) {
      throw new Error("the post box is shut")
    }
    if (PostBox.refused.includes(mail.to)) {
      PostBox.refusals.push(mail.to)
      throw new Error("550 no such user")
    }
    PostBox.mails.push(mail)
    return {}
  }
}

module.exports = ModuleProvider(Modules.NOTIFICATION, { services: [PostBox] })
module.exports.PostBox = PostBox
