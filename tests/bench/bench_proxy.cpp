// SPDX-FileCopyrightText: Rollcall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_proxy USERS: what Qt offers ready-made, over the same users: QSortFilterProxyModel over a
// plain model of QStrings, in a QTableView. From the call to the end of the paint.
#include "benchpainting.h"
#include "benchpeople.h"
#include "benchreport.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

//! A QList of rows of QStrings, as in any tutorial.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(std::uint32_t users)
    {
        m_rows.reserve(users);
        for (std::uint32_t user = 0; user < users; ++user) {
            QList<QString> row;
            row.reserve(m_columns);
            for (int column = 0; column < m_columns; ++column)
                row += QString::fromUtf8(bench::value(user, column));
            m_rows += row;
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows.at(index.row()).at(index.column()) : QVariant();
    }

private:
    const int m_columns = int(bench::columns().size());
    QList<QList<QString>> m_rows;
};

} // namespace

int main(int argc, char **argv)
{
    bench::PaintingApplication app(argc, argv);
    const auto users = argc > 1 ? QByteArray(argv[1]).toUInt() : 100'000U;
    const int rounds = users > 100'000 ? 1 : 3; // the larger ones take minutes
    PlainModel model(users);
    QSortFilterProxyModel proxy;
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&model);
    QTableView view;
    view.setWordWrap(false);
    view.setModel(&proxy);
    view.resize(1280, 700);
    view.show();
    app.settle();

    const auto setAndClear = [&](const char *name, const char *word) {
        const auto filtered = [&](const char *text) {
            return app.painted(view,
                               [&] { proxy.setFilterFixedString(QString::fromLatin1(text)); });
        };
        std::vector<double> set;
        std::vector<double> clear;
        for (int i = 0; i < rounds; ++i) {
            set.push_back(filtered(word));
            clear.push_back(filtered(""));
        }
        bench::report(QByteArray("proxy.set.") + name, users, bench::quantile(set));
        bench::report(QByteArray("proxy.clear.") + name, users, bench::quantile(clear));
    };
    setAndClear("none", bench::noWord);
    setAndClear("rare", bench::rareWord);
    setAndClear("common", bench::commonWord);
    for (const QString &column : {u"lastName"_s, u"created"_s}) {
        const int number = int(bench::columns().indexOf(column));
        bench::report("proxy.sort." + column.toLatin1(), users,
                      app.painted(view, [&] { proxy.sort(number, Qt::AscendingOrder); }));
    }
    return 0;
}
