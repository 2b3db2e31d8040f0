// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/detailpage.h"

#include "core/clock.h"
#include "gui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rollcall {

namespace {

constexpr std::chrono::milliseconds lookingTime{300};
constexpr std::array daysOffered{1, 7, 30, 90};
constexpr int usualDays = 1; // index of daysOffered

} // namespace

DetailPage::DetailPage(DetailTopic topic, QWidget *parent)
    : QScrollArea(parent), m_topic(topic), m_layout(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *const inside = new QWidget;
    m_layout->setContentsMargins(Theme::spacing, Theme::spacing, Theme::spacing, Theme::spacing);
    m_layout->setSpacing(Theme::gap);
    inside->setLayout(m_layout);
    if (topic == DetailTopic::Activity) {
        m_days = new QComboBox;
        m_days->setObjectName(u"daysBox"_s);
        m_days->setAccessibleName(tr("Time of the activity"));
        for (const int days : daysOffered)
            m_days->addItem(days == 1 ? tr("Last 24 hours") : tr("Last %Ln day(s)", nullptr, days),
                            days);
        m_days->setCurrentIndex(usualDays);
        m_layout->addWidget(m_days, 0, Qt::AlignLeft);
        connect(m_days, &QComboBox::activated, this, &DetailPage::load);
    }
    m_layout->addStretch();
    setWidget(inside);
    m_delay.setSingleShot(true);
    m_delay.setInterval(lookingTime);
    connect(&m_delay, &QTimer::timeout, this, &DetailPage::load);
}

void DetailPage::setContext(const std::optional<DetailContext> &context)
{
    m_context = context;
    m_delay.stop();
    if (m_context)
        makeSections(m_context->profile);
    for (DetailSection *const section : std::as_const(m_sections))
        section->clear();
    if (m_context && isVisible())
        m_delay.start();
}

void DetailPage::makeSections(const Profile &profile)
{
    const QString key = profile.provider + u'/' + profile.id;
    if (key == m_madeFor)
        return;
    m_madeFor = key;
    qDeleteAll(m_sections);
    m_sections.clear();
    const DirectoryProvider *const provider = m_context->services->providers.find(profile.provider);
    const QList<DetailList> lists = provider->details()->lists(profile);
    for (const DetailList &list : lists) {
        if (list.topic != m_topic)
            continue;
        auto *const section = new DetailSection(list);
        if (m_offersMembers)
            section->offerMembers();
        connect(section, &DetailSection::membersWanted, this, &DetailPage::membersWanted);
        m_layout->insertWidget(m_layout->count() - 1, section);
        m_sections.append(section);
    }
}

void DetailPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    const bool isAsked = std::ranges::any_of(m_sections, &DetailSection::isAsked);
    if (m_context && !isAsked)
        m_delay.start();
}

void DetailPage::load()
{
    if (!m_context)
        return;
    // Unpacking the user's page is for those who look at it.
    if (m_context->subject.json.isEmpty() && m_context->table.rowCount() > 0)
        m_context->subject.json =
            QByteArray::fromStdString(m_context->table.rawJson(m_context->row));
    const DetailSpan asked = span();
    for (DetailSection *const section : std::as_const(m_sections))
        section->load(*m_context, asked);
}

DetailSpan DetailPage::span() const
{
    const QDateTime now = m_context->services->clock.now();
    return {now.addDays(m_days ? -m_days->currentData().toInt() : 0), now};
}

} // namespace rollcall
