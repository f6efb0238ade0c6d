import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128092500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "alipay_refused_notification" ("id" text not null, "handle" text not null, "refusal" text not null, "client_id" text null, "request_time" text null, "body" text not null, "body_bytes" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alipay_refused_notification_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_refused_notification_deleted_at" ON "alipay_refused_notification" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_refused_notification_list" ON "alipay_refused_notification" ("handle", "refusal", "created_at", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_refused_notification_handle_created_at" ON "alipay_refused_notification" ("handle", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alipay_refused_notification_created_at" ON "alipay_refused_notification" ("created_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alipay_refused_notification" cascade;`)
  }
}
