import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was told is kept for each recipient; who is told has a revision. */
export class Migration20261129170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "alipay_alert_setting" add column if not exists "revision" integer not null default 0;`)
    this.addSql(`alter table "alipay_attention" add column if not exists "told_to" jsonb null;`)
    this.addSql(`alter table "alipay_alert" add column if not exists "recipient" text not null default '';`)
    this.addSql(`alter table "alipay_alert" alter column "recipient" drop default;`)
    this.addSql(`alter table "alipay_alert" add column if not exists "attempts" integer not null default 0;`)
    this.addSql(`drop index if exists "IDX_alipay_alert_kind_channel_unique";`)
    // Those whom a message reached that failed for others have its items.
    this.addSql(
      `update "alipay_attention" as item
          set "told_to" = (select jsonb_agg('email:' || address) from jsonb_array_elements_text(alert."reached") as address)
         from "alipay_alert" as alert
        where alert."channel" = 'email' and alert."deleted_at" is null and jsonb_array_length(alert."reached") > 0
          and item."kind" = alert."kind" and item."state" = 'open' and item."deleted_at" is null
          and item."mailed_at" is null and item."created_at" <= alert."items_until";`
    )
    this.addSql(
      `insert into "alipay_alert"
         ("id", "kind", "channel", "recipient", "reached", "sent_at", "failed", "retry_at", "items_until", "problem", "created_at", "updated_at")
       select 'alale_' || md5(alert."id" || address), alert."kind", alert."channel", address, '[]',
              case when alert."reached" ? address then alert."updated_at" else alert."sent_at" end,
              case when alert."reached" ? address then 0 else alert."failed" end,
              case when alert."reached" ? address then null else alert."retry_at" end,
              case when alert."reached" ? address then null else alert."items_until" end,
              case when alert."reached" ? address then null else alert."problem" end,
              alert."created_at", alert."updated_at"
         from "alipay_alert" as alert, "alipay_alert_setting" as setting,
              jsonb_array_elements_text(setting."recipients") as address
        where alert."channel" = 'email' and alert."deleted_at" is null and setting."deleted_at" is null;`
    )
    this.addSql(`delete from "alipay_alert" where "channel" = 'email' and "recipient" = '';`)
    this.addSql(`alter table "alipay_alert" drop column if exists "sent";`)
    this.addSql(`alter table "alipay_alert" drop column if exists "reached";`)
    this.addSql(
      `create unique index if not exists "IDX_alipay_alert_channel_kind_recipient_unique" on "alipay_alert" ("channel", "kind", "recipient") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "alipay_alert" where "recipient" <> '';`)
    this.addSql(`drop index if exists "IDX_alipay_alert_channel_kind_recipient_unique";`)
    this.addSql(`alter table "alipay_alert" add column if not exists "sent" integer not null default 0;`)
    this.addSql(`update "alipay_alert" set "sent" = "attempts";`)
    this.addSql(`alter table "alipay_alert" add column if not exists "reached" jsonb not null default '[]';`)
    this.addSql(`alter table "alipay_alert" alter column "reached" drop default;`)
    this.addSql(`alter table "alipay_alert" drop column if exists "attempts";`)
    this.addSql(`alter table "alipay_alert" drop column if exists "recipient";`)
    this.addSql(
      `create unique index if not exists "IDX_alipay_alert_kind_channel_unique" on "alipay_alert" ("kind", "channel") where deleted_at is null;`
    )
    this.addSql(`alter table "alipay_attention" drop column if exists "told_to";`)
    this.addSql(`alter table "alipay_alert_setting" drop column if exists "revision";`)
  }
}
